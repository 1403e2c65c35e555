package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Inbox;

/** How much in the inbox waits to be read (铃铛). */
@Named("bell")
@RequestScoped
public class Bell {

  private static final long MOST_SHOWN = 99;

  @Inject private Inbox inbox;
  @Inject private Reader reader;

  private @Nullable Long unread;

  /** How many notices are unread. */
  public long getUnread() {
    Long known = unread;
    if (known == null) {
      known = reader.signedIn().map(Caller::name).map(inbox::unread).orElse(0L);
      unread = known;
    }
    return known;
  }

  /** The same as it stands on the bell. */
  public String getShown() {
    return getUnread() > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(getUnread());
  }
}
