package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/** Rules that are noisy (预警噪声): told once a week, so that somebody sets them right. */
public interface NoisyRules {

  /** Of the last seven days, the noisiest first. */
  List<NoisyRule> lately(Caller who);

  /**
   * Tells HR and administrators of them, once a week.
   *
   * @return how many rules were named
   */
  int tell();
}
