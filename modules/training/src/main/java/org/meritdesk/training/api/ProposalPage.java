package org.meritdesk.training.api;

import java.util.List;

/**
 * A page of proposed courses (课程建议列表).
 *
 * @param total how many there are in all
 */
public record ProposalPage(List<CourseProposal> proposals, long total) {

  /** Fixes the list. */
  public ProposalPage {
    proposals = List.copyOf(proposals);
  }
}
