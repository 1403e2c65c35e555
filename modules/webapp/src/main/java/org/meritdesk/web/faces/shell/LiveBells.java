package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Inbox;

/** The bells of the pages that are open on this server (实时铃铛): one query a round tells them all. */
@ApplicationScoped
public class LiveBells {

  private static final int MOST = 5_000;
  private static final Duration BREATH = Duration.ofSeconds(15);

  /** After half an hour the page asks again when somebody comes back to it. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Set<Listener> listeners = new CopyOnWriteArraySet<>();

  @Inject private Inbox inbox;
  @Inject private Clock clock;

  /** A page that listens. */
  private static final class Listener {

    private final String login;
    private final AsyncContext page;
    private final Instant since;
    private long said = -1;
    private Instant saidAt;

    Listener(String login, AsyncContext page, Instant since) {
      this.login = login;
      this.page = page;
      this.since = since;
      this.saidAt = since;
    }
  }

  /** Takes a page in; says whether there was room. */
  boolean join(String login, AsyncContext page) {
    if (listeners.size() >= MOST) {
      return false;
    }
    page.setTimeout(0);
    Listener listener = new Listener(login, page, clock.instant());
    say(listener, inbox.unread(login), clock.instant());
    listeners.add(listener);
    return true;
  }

  /** Tells every page whose count has changed, and now and then that the line is open. */
  void turn() {
    if (listeners.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Map<String, Long> unread =
        inbox.unread(
            listeners.stream().map(each -> each.login).collect(Collectors.toUnmodifiableSet()));
    for (Listener each : List.copyOf(listeners)) {
      if (now.isAfter(each.since.plus(LONGEST))) {
        leave(each, "event: end\ndata: 0\n\n");
      } else {
        say(each, unread.getOrDefault(each.login, 0L), now);
      }
    }
  }

  private void say(Listener listener, long unread, Instant now) {
    boolean news = listener.said != unread;
    if (!news && now.isBefore(listener.saidAt.plus(BREATH))) {
      return;
    }
    listener.said = unread;
    listener.saidAt = now;
    if (!write(listener, news ? "data: " + unread + "\n\n" : ":\n\n")) {
      leave(listener, "");
    }
  }

  private static boolean write(Listener listener, String text) {
    try {
      PrintWriter out = listener.page.getResponse().getWriter();
      out.write(text);
      out.flush();
      return !out.checkError();
    } catch (IOException | IllegalStateException e) {
      return false;
    }
  }

  private void leave(Listener listener, String lastWords) {
    listeners.remove(listener);
    write(listener, lastWords);
    try {
      listener.page.complete();
    } catch (IllegalStateException e) {
      // The page has gone already.
    }
  }
}
