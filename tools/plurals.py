#!/usr/bin/env python3
"""Fills the English singular and plural of unfinished entries whose only trouble is a word with "(s)"; the rest is for a person.

usage: plurals.py FILE_en.ts …
"""
import re
import sys

UNFINISHED = re.compile(r'<message numerus="yes">.*?</message>', re.S)
HARD = re.compile(r'\b(are|were|have|do|move|lack)\b|y\(s\)')


def filled(block):
    source = re.search(r'<source>(.*?)</source>', block.group(0), re.S).group(1)
    if 'type="unfinished"' not in block.group(0) or HARD.search(source):
        return block.group(0)
    forms = [source.replace('(s)', ending) for ending in ('', 's')]
    translation = ''.join(f'\n            <numerusform>{form}</numerusform>' for form in forms)
    return re.sub(r'<translation type="unfinished">.*?</translation>', lambda _: f'<translation>{translation}\n        </translation>', block.group(0), flags=re.S)


for path in sys.argv[1:]:
    with open(path, encoding='utf-8') as file:
        text = file.read()
    with open(path, 'w', encoding='utf-8') as file:
        file.write(UNFINISHED.sub(filled, text))
