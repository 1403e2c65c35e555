package org.meritdesk.training.api;

/** What a matched comparison says (效果结论). */
public enum EffectReading {
  /** Those who learnt came on better, and chance alone hardly does that (效果显著). */
  BETTER,
  /** Those who learnt came on worse, and chance alone hardly does that (反而变差). */
  WORSE,
  /** They changed otherwise than the others, on a measure that has no better side (有变化). */
  CHANGED,
  /** The interval holds zero: no effect was shown, which is an answer too (未见效果). */
  NOT_SHOWN,
  /** There are too few pairs to say anything (样本不足). */
  TOO_FEW
}
