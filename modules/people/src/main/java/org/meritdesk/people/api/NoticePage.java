package org.meritdesk.people.api;

import java.util.List;

/** A page of somebody's inbox (收件箱), the newest first, with how many of all are unread. */
public record NoticePage(List<NoticeView> notices, long total, long unread) {

  /** Copies the list. */
  public NoticePage {
    notices = List.copyOf(notices);
  }
}
