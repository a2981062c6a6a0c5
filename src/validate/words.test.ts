import { describe, expect, it } from 'vitest';
import { loadYaml } from '../load/file.ts';
import { memorySource } from '../load/source.ts';
import { noWords } from '../model/word-lists.ts';
import { validateWords } from './words.ts';

const program = {
  ...noWords,
  typos: new Map([
    ['帐号', '账号'],
    ['其它', '其他'],
  ]),
  places: ['广元', '绵阳'],
};

function read(text: string) {
  const { root } = loadYaml(memorySource({ 'words.yaml': text }), 'words.yaml');
  if (!root) throw new Error('no root');
  const { words, diagnostics } = validateWords(root, program, []);
  return { words, found: diagnostics.map(({ code, args }) => [code, args['word'] ?? args['key'] ?? '']) };
}

describe('words.yaml', () => {
  it('adds to the lists of the program and takes away from them', () => {
    const { words, found } = read(
      'typos: {按装: 安装}\nplaces: [阆中]\nwithout: {typos: [其它], places: [绵阳]}\n',
    );
    expect(found).toEqual([]);
    expect([...words.typos]).toEqual([
      ['帐号', '账号'],
      ['按装', '安装'],
    ]);
    expect(words.places).toEqual(['广元', '阆中']);
  });

  it('leaves the lists as they are where the file has a wrong form', () => {
    const { words, found } = read('typo: {按装: 安装}\n');
    expect(found).toEqual([['key-unknown', 'typo']]);
    expect(words).toBe(program);
  });

  it('tells of entries that do nothing', () => {
    expect(read('without: {typos: [其他]}\n').found).toEqual([['word-not-listed', '其他']]);
    expect(read('terms: {平台: 平台}\n').found).toEqual([['word-for-itself', '平台']]);
    expect(read('accepted: ["平台 "]\n').found).toEqual([['word-with-blank', '平台']]);
  });

  it('knows departments of leaders only by the registry', () => {
    expect(read('leaders: [{name: 章某某, post: 副厅长, department: water}]\n').found).toEqual([
      ['department-unknown', ''],
    ]);
  });
});
