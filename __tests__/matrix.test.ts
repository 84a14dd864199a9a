import { describe, expect, test } from '@jest/globals';
import { environmentOf, jobOf, parseMatrix } from '../src/matrix.ts';

describe('a matrix', () => {
  test.each<[string, string, string]>([
    ['{"os":"linux","node":20}', 'node=20, os=linux', 'node=20, os=linux'],
    ['{"node":20,"os":"linux"}', 'node=20, os=linux', 'node=20, os=linux'],
    ['{"config":{"name":"a"},"debug":true}', 'config={"name":"a"}, debug=true', 'config={"name":"a"}, debug=true'],
    ['{"shard":3}', '', 'shard=3'],
    ['{"shard":"3/8","os":"linux"}', 'os=linux', 'os=linux, shard=3/8'],
    ['{"shardIndex":1,"shardTotal":4}', '', 'shardIndex=1, shardTotal=4'],
    ['{"total_shards":4,"group":2}', '', 'group=2, total_shards=4'],
    ['{"ci_node_index":0,"ci_node_total":4}', '', 'ci_node_index=0, ci_node_total=4'],
    ['{"node":20}', 'node=20', 'node=20'],
    ['{"node-version":20,"group":"slow"}', 'group=slow, node-version=20', 'group=slow, node-version=20'],
    ['{"python":"3.12","part":"api"}', 'part=api, python=3.12', 'part=api, python=3.12'],
    ['null', '', ''],
    ['', '', ''],
  ])('%s makes the environment "%s" and the job "%s"', (text, environment, job) => {
    const matrix = parseMatrix(text) ?? [];
    expect(environmentOf(matrix)).toBe(environment);
    expect(jobOf(matrix)).toBe(job);
  });

  test.each(['[1]', '"linux"', '3', '{"os":', 'linux'])('%s is none', (text) => {
    expect(parseMatrix(text)).toBeUndefined();
  });
});
