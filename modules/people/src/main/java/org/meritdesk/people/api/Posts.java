package org.meritdesk.people.api;

import java.util.List;

/** The posts that agents hold (岗位): presale, after-sale, complaint desk and so on. */
public interface Posts {

  /** All posts in the order of their codes. */
  List<PostView> all();
}
