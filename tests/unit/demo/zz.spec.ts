import { it } from 'vitest';
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawPortrait } from '@backend/demo/portrait';
import { seededRandom } from '@backend/demo/random';
it('x', () => {
  mkdirSync('/tmp/faces',{recursive:true}); const t=performance.now(); let b=0;
  for(let i=0;i<40;i++){const p=drawPortrait(seededRandom(i*7919+3),{gender:i%2?'masculine':'feminine'}); b+=p.length; writeFileSync(`/tmp/faces/${i}.png`,p);}
  console.log((performance.now()-t)/40,'ms each', b/40,'bytes');
  writeFileSync('/tmp/faces/i.html','<body style="margin:8px;background:#fff">'+Array.from({length:40},(_,i)=>`<img src=${i}.png width=148 height=148 style="margin:2px;border-radius:50%">`).join('')+'<div>'+Array.from({length:40},(_,i)=>`<img src=${i}.png width=40 height=40 style="margin:2px;border-radius:50%">`).join('')+'</div>');
});
