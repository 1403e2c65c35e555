package org.meritdesk.training.api;

import java.util.List;

/** What somebody with a personal link is asked, without an account (协作评分填写). */
public interface CooperationSheets {

  /**
   * What a link asks.
   *
   * @param address where the question comes from, to slow guessing down
   * @throws org.meritdesk.kernel.Problem {@code cooperation-link}, {@code cooperation-slow-down}
   */
  CooperationSheet get(String key, String address);

  /** Answers by a link, once; teams one has nothing to do with are left out. */
  void answer(String key, List<CooperationAnswer> answers, String address);
}
