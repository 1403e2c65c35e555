package org.meritdesk.web.faces.quality;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Days away of an inspector while they are edited (缺勤表单). */
public class AbsenceFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String login;
  private String from;
  private String to;

  AbsenceFields(String login, String from, String to) {
    this.login = login;
    this.from = from;
    this.to = to;
  }

  /** Whose. */
  public String getLogin() {
    return login;
  }

  /** Takes whose. */
  public void setLogin(@Nullable String login) {
    this.login = login == null ? "" : login;
  }

  /** The first day. */
  public String getFrom() {
    return from;
  }

  /** Takes the first day. */
  public void setFrom(@Nullable String from) {
    this.from = from == null ? "" : from.strip();
  }

  /** The last day. */
  public String getTo() {
    return to;
  }

  /** Takes the last day. */
  public void setTo(@Nullable String to) {
    this.to = to == null ? "" : to.strip();
  }
}
