import { describe, expect, it } from 'vitest';
import { memberFieldsSchema } from '@shared/members/members.schema';

describe('A web address', () => {
  it.each([
    '',
    'https://pla.example/a?b=1',
    'HTTP://pla.example',
    'pla.example:8080/a',
    'pla.example',
    '@ona',
  ])('may be %j', (web) => {
    expect(memberFieldsSchema.shape.web.safeParse(web).success).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'java\nscript:alert(1)',
    'no web yet',
  ])('may not be %j, and the error says why', (web) => {
    for (const result of [
      memberFieldsSchema.shape.web.safeParse(web),
      memberFieldsSchema.shape.links.safeParse([{ kind: 'other', url: web }]),
    ]) {
      expect(result.error?.issues[0]).toMatchObject({ params: { reason: 'not-a-web-address' } });
    }
  });
});
