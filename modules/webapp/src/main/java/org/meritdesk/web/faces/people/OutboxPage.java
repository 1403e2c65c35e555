package org.meritdesk.web.faces.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.DeliveryPage;
import org.meritdesk.people.api.DeliveryState;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.Outbox;
import org.meritdesk.people.api.WebhookView;
import org.meritdesk.people.api.Webhooks;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/**
 * What leaves the house and where to: webhooks made and ended, deliveries that wait, were sent or
 * given up (发件箱). A secret is shown once.
 */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 30;

  @Inject private Outbox outbox;
  @Inject private Webhooks webhooks;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private transient @Nullable List<WebhookView> hooks;
  private transient @Nullable DeliveryPage found;
  private @Nullable String show;
  private int page;
  private String name = "";
  private String url = "";
  private Set<NoticeKind> kinds = EnumSet.allOf(NoticeKind.class);
  private @Nullable String shownFor;
  private @Nullable String shown;

  /** Makes the webhook; its secret is shown once. */
  public void make() {
    String secret = webhooks.make(name, url, kinds, reader.caller());
    shownFor = name;
    shown = secret;
    name = "";
    url = "";
    hooks = null;
  }

  /** Ends a webhook. */
  public void end(WebhookView hook) {
    webhooks.end(hook.id(), reader.caller());
    notices.done("outbox", "outbox.ended.done", hook.name());
  }

  /** Sends again what was given up. */
  public void again(long delivery) {
    outbox.again(delivery, reader.caller());
    notices.done("outbox?show=waiting", "outbox.again.done");
  }

  /** The webhooks in use. */
  public List<WebhookView> getHooks() {
    List<WebhookView> known = hooks;
    if (known == null) {
      known =
          webhooks.all(reader.caller()).stream().filter(each -> each.endedAt() == null).toList();
      hooks = known;
    }
    return known;
  }

  /** The deliveries of the page. */
  public DeliveryPage getFound() {
    DeliveryPage known = found;
    if (known == null) {
      known = outbox.list(getState(), page, SIZE, reader.caller());
      found = known;
    }
    return known;
  }

  /** Which deliveries are shown: those given up, unless asked otherwise. */
  public DeliveryState getState() {
    String asked = show == null ? "" : show.toUpperCase(Locale.ROOT);
    return Arrays.stream(DeliveryState.values())
        .filter(each -> each.name().equals(asked))
        .findFirst()
        .orElse(DeliveryState.DEAD);
  }

  /** All states. */
  public DeliveryState[] getStates() {
    return new DeliveryState[] {DeliveryState.DEAD, DeliveryState.WAITING, DeliveryState.SENT};
  }

  /** Whether e-mail is sent. */
  public boolean isMails() {
    return outbox.mails();
  }

  /** All kinds. */
  public NoticeKind[] getAllKinds() {
    return NoticeKind.values();
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().count(getState()));
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name.strip();
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url == null ? "" : url.strip();
  }

  public NoticeKind[] getKinds() {
    return kinds.toArray(new NoticeKind[0]);
  }

  public void setKinds(NoticeKind @Nullable [] kinds) {
    this.kinds = kinds == null ? Set.of() : Set.of(kinds);
  }

  /** Whose secret is shown. */
  public @Nullable String getShownFor() {
    return shownFor;
  }

  /** The secret that is shown once. */
  public @Nullable String getShown() {
    return shown;
  }
}
