package org.meritdesk.incentive.internal;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.Notice;

/** What was told to whom. */
final class Told {

  final List<Notice> notices = new ArrayList<>();
  final List<Audience> audiences = new ArrayList<>();

  Inbox inbox() {
    return (Inbox)
        Proxy.newProxyInstance(
            Inbox.class.getClassLoader(),
            new Class<?>[] {Inbox.class},
            (proxy, method, arguments) -> {
              notices.add((Notice) arguments[0]);
              audiences.add((Audience) arguments[1]);
              return 1;
            });
  }
}
