#!/usr/bin/env python3
"""Writes the reports of the demo again, by running real test runners on small made-up projects.

    python3 -m venv venv && venv/bin/pip install pytest pytest-cov
    npm install vitest@3 @vitest/coverage-v8@3        # in any folder: name its node_modules in NODE_MODULES
    NODE_MODULES=…/node_modules venv/bin/python make.py

Each folder is one situation: base/ is what the run on the base branch left behind, head/ what the run of the pull request did.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
HOME = "/home/runner/work/shop/shop"


def write(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def keep(scratch, out, names):
    out.mkdir(parents=True, exist_ok=True)
    for source, target in names.items():
        text = (scratch / source).read_text().replace(str(scratch), HOME).replace(sys.prefix, "/opt/venv").replace(sys.base_prefix, "/usr").replace(os.uname().nodename, "runner")
        (out / target).write_text(text)


def pytest(out, files, report="pytest.xml", coverage=None, args=()):
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder).resolve()
        write(scratch, files)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--junitxml=junit.xml", *args]
        if coverage:
            command += [f"--cov={coverage}", "--cov-report=xml:coverage.xml"]
        done = subprocess.run(command, cwd=scratch, capture_output=True, text=True)
        print(out.relative_to(HERE), report, "exit", done.returncode, done.stdout.strip().splitlines()[-1:])
        keep(scratch, out, {"junit.xml": report, **({"coverage.xml": "coverage.xml"} if coverage else {})})


def vitest(out, files):
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder).resolve()
        write(scratch, {"package.json": '{ "type": "module" }\n', **files})
        os.symlink(os.environ["NODE_MODULES"], scratch / "node_modules")
        command = ["node", "node_modules/vitest/vitest.mjs", "run", "--reporter=junit", "--outputFile=junit.xml", "--coverage.enabled",
                   "--coverage.include=src/**", "--coverage.reporter=lcovonly", "--coverage.reportOnFailure"]
        done = subprocess.run(command, cwd=scratch, capture_output=True, text=True)
        print(out.relative_to(HERE), "vitest exit", done.returncode)
        keep(scratch, out, {"junit.xml": "vitest.xml", "coverage/lcov.info": "lcov.info"})


def python_tests(passing=0, failing=0, skipped=0, message="assert 500 == 200", name="case"):
    text = "import pytest\n\n"
    for i in range(passing):
        text += f"def test_{name}_{i + 1:02d}():\n    assert True\n\n"
    for i in range(failing):
        text += f"def test_{name}_{passing + i + 1:02d}():\n    pytest.fail({message!r})\n\n"
    for i in range(skipped):
        text += f"@pytest.mark.skip(reason='needs the staging bucket')\ndef test_{name}_skipped_{i + 1:02d}():\n    pass\n\n"
    return text


def python_module(covered, missed):
    """A module of which a call of hit() covers `covered` lines and leaves `missed`."""
    return "def hit():\n" + "".join(f"    a = {i}\n" for i in range(covered - 2)) + "\n\ndef missed():\n" + "".join(f"    b = {i}\n" for i in range(missed))


def calls(modules):
    return "".join(f"from shop import {m}\n" for m in modules) + "\n\ndef test_every_module_runs():\n" + "".join(f"    {m}.hit()\n" for m in modules)


def planned_not_run():
    modules = {"orders": (96, 4), "prices": (71, 2), "invoices": (49, 1), "vouchers": (33, 7)}
    package = {"shop/__init__.py": "", **{f"shop/{m}.py": python_module(*lines) for m, lines in modules.items()}}
    unit = {**package, "tests/unit/test_modules.py": calls(modules), "tests/unit/test_prices.py": python_tests(31)}
    out = HERE / "planned-not-run"
    for side in ("base", "head"):
        pytest(out / side, unit, report="unit.xml", coverage="shop")
    pytest(out / "base", {"tests/integration/test_database.py": python_tests(12), "tests/integration/test_payments.py": python_tests(11)}, report="integration.xml")


def crashed_collection():
    def parametrised(count):
        return f"import pytest\n\n@pytest.mark.parametrize('i', range({count}))\ndef test_it(i):\n    assert i >= 0\n"
    tests = {"tests/test_backup.py": parametrised(118), "tests/test_sharding.py": parametrised(97), "tests/test_rest.py": parametrised(62)}
    out = HERE / "crashed-collection"
    pytest(out / "base", tests)
    pytest(out / "head", {**tests, "tests/core/test_rate_limits.py": "import sys\n\nsys.exit(1)\n"})


def one_root_cause():
    def api(broken):
        session = "    raise LookupError(f'Session {uuid.uuid4()} not found')\n" if broken else "    return 'session'\n"
        text = "import uuid\n\nimport pytest\n\n@pytest.fixture\ndef session():\n" + session + "\n"
        for resource in ("orders", "prices", "users", "carts", "vouchers"):
            for verb in ("list", "read", "create", "update", "delete", "search", "export"):
                text += f"def test_{verb}_{resource}(session):\n    assert session\n\n"
        return text
    upload = "def test_upload_of_a_large_file():\n    assert {status} == 200\n\ndef test_health():\n    assert True\n"
    out = HERE / "one-root-cause"
    pytest(out / "base", {"tests/test_api.py": api(False), "tests/test_upload.py": upload.format(status=200)})
    pytest(out / "head", {"tests/test_api.py": api(True), "tests/test_upload.py": upload.format(status=413)})


def before_after():
    def module(functions):
        return "".join(f"export function f{i}(x) {{\n  const y = x + {i};\n  return y * 2;\n}}\n\n" for i in range(functions))

    def suite(source, used, tests):
        names = ", ".join(f"f{i}" for i in range(used))
        text = f"import {{ expect, test }} from 'vitest';\nimport {{ {names} }} from '../src/{source}.js';\n\n"
        text += f"test('{source} runs', () => {{\n  expect([{names}].map((f) => f(1)).length).toBe({used});\n}});\n"
        for name, failure in tests:
            body = f"throw new Error({failure!r});" if failure else "expect(1 + 1).toBe(2);"
            text += f"\ntest('{name}', () => {{\n  {body}\n}});\n"
        return text

    sources = {f"src/{name}.js": module(size) for name, size in {"files": 24, "templates": 10, "storage": 20, "wal": 12}.items()}
    lost = "relation \"storage_elem_01_files\" does not exist"
    storage = [(f"stores a file {i}", None) for i in range(5)] + [("lists a bucket", lost), ("deletes a bucket", lost)]
    out = HERE / "before-after"
    vitest(out / "base", {**sources,
        "test/files.test.js": suite("files", 8, [(f"file operation {i}", "500 Internal Server Error" if i > 7 else None) for i in range(11)]),
        "test/storage.test.js": suite("storage", 8, storage),
        "test/wal.test.js": suite("wal", 6, [("replays the log", None)])})
    vitest(out / "head", {**sources,
        "test/files.test.js": suite("files", 14, [(f"file operation {i}", None) for i in range(11)]),
        "test/templates.test.js": suite("templates", 9, [(f"template rule {i}", None) for i in range(11)] + [("template rule 11", "got Future attached to a different loop")]),
        "test/storage.test.js": suite("storage", 8, storage),
        "test/wal.test.js": suite("wal", 5, [("replays the log", None)])})


def infrastructure():
    base = {"unit": (64, 0), "database": (0, 15), "costs": (3, 8), "queue": (9, 9), "cache": (15, 5), "workflows": (0, 5), "sandbox": (20, 7)}
    head = {"unit": (64, 0), "database": (15, 0), "costs": (11, 0), "queue": (18, 0), "cache": (20, 0)}
    why = {"database": "relation orders does not exist", "costs": "unsupported operand types: float and Decimal", "queue": "no such property: fetch.max.wait.ms",
           "cache": "Event loop is closed", "workflows": "connecting to localhost:7233: connection refused", "sandbox": "cannot start the container"}
    for side, suites in (("base", base), ("head", head)):
        for name, (passing, failing) in suites.items():
            pytest(HERE / "infrastructure" / side, {f"tests/test_{name}.py": python_tests(passing, failing, message=why.get(name, ""))}, report=f"{name}.xml")


if __name__ == "__main__":
    for situation in (planned_not_run, crashed_collection, one_root_cause, before_after, infrastructure):
        folder = HERE / situation.__name__.replace("_", "-")
        for side in ("base", "head"):
            shutil.rmtree(folder / side, ignore_errors=True)
        situation()
