package org.meritdesk.web.faces.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Inbox;
import org.meritdesk.people.api.NoticePage;
import org.meritdesk.people.api.NoticeView;
import org.meritdesk.people.api.Outbox;
import org.meritdesk.web.faces.NoticeWords;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;
import org.meritdesk.web.faces.shell.Window;

/** What the reader was told, the newest first (收件箱). */
@Named
@ViewScoped
public class InboxPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 30;
  private static final String UNREAD = "unread";

  @Inject private Inbox inbox;
  @Inject private Outbox outbox;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable String show;
  private int page;
  private @Nullable String address;
  private transient @Nullable NoticePage found;

  /** The notices of the page. */
  public NoticePage getFound() {
    NoticePage known = found;
    if (known == null) {
      known = inbox.list(isUnreadOnly(), page, SIZE, reader.caller());
      found = known;
    }
    return known;
  }

  /** What a notice says. */
  public String title(NoticeView notice) {
    return words().title(notice.kind(), notice.arguments());
  }

  /** What else there is to know. */
  public String text(NoticeView notice) {
    return words().text(notice.kind(), notice.arguments());
  }

  /** Goes to what it is about; from now on it is read. */
  public void open(NoticeView notice) {
    inbox.read(List.of(notice.id()), reader.caller());
    notices.go(notice.link());
  }

  /** Marks one as read. */
  public void read(NoticeView notice) {
    inbox.read(List.of(notice.id()), reader.caller());
    notices.go(here());
  }

  /** Keeps where the reader gets e-mail; nothing means none. */
  public void keepAddress() {
    outbox.address(address, reader.caller());
    notices.done(here(), address == null ? "inbox.mail.off" : "inbox.mail.on");
  }

  /** Whether e-mail is sent at all. */
  public boolean isMails() {
    return outbox.mails();
  }

  /** Where the reader gets e-mail. */
  public @Nullable String getAddress() {
    return address == null ? outbox.address(reader.caller()).orElse(null) : address;
  }

  /** Takes where the reader wants e-mail. */
  public void setAddress(@Nullable String address) {
    this.address = address == null || address.isBlank() ? null : address.strip();
  }

  /** Marks all as read. */
  public void readAll() {
    inbox.readAll(reader.caller());
    notices.go(here());
  }

  private String here() {
    return isUnreadOnly() ? "inbox?show=" + UNREAD : "inbox";
  }

  private NoticeWords words() {
    return new NoticeWords(reader.getLocale(), reader.zone());
  }

  /** Whether only what is unread is shown. */
  public boolean isUnreadOnly() {
    return UNREAD.equals(show);
  }

  /** Which rows these are. */
  public Window getWindow() {
    return new Window(page, SIZE, getFound().total());
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
}
