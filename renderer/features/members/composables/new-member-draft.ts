import { z } from 'zod';

const schema = z.object({
  givenName: z.string(),
  firstSurname: z.string(),
  secondSurname: z.string(),
  pitch: z.string(),
  role: z.string(),
  companyName: z.string(),
  email: z.string(),
  phone: z.string(),
});

/** What is asked about somebody new. */
export type NewMember = z.infer<typeof schema>;

const key = 'tertulia:draft:new-member';
const blank: NewMember = {
  givenName: '',
  firstSurname: '',
  secondSurname: '',
  pitch: '',
  role: '',
  companyName: '',
  email: '',
  phone: '',
};

/** What was written about somebody and not added yet; blank where nothing was. */
export function readNewMember(): NewMember {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : { ...blank };
  } catch {
    return { ...blank };
  }
}

/** Keeps it for the case that the window closes. */
export function keepNewMember(fields: NewMember): void {
  if (Object.values(fields).every((value) => value.trim() === '')) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(fields));
}

export function forgetNewMember(): void {
  localStorage.removeItem(key);
}
