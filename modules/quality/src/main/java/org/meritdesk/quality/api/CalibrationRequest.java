package org.meritdesk.quality.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session to be opened (发起校准).
 *
 * @param name what it is called
 * @param formCode the form that is marked with
 * @param formVersion its version, which must be approved; null for the one in force today
 * @param contacts what is marked; empty if it is drawn
 * @param draw how it is drawn; null if the contacts are named
 * @param participants logins of inspectors who mark
 * @param expert login of the inspector whose marks are the measure; null for none
 * @param dueOn until when; null for no date
 */
public record CalibrationRequest(
    String name,
    String formCode,
    @Nullable Integer formVersion,
    List<CalibrationPart> contacts,
    @Nullable CalibrationDraw draw,
    List<String> participants,
    @Nullable String expert,
    @Nullable LocalDate dueOn) {

  /** Fills in what a request may leave out. */
  @SuppressWarnings("NullAway") // a parsed request may lack any part
  public CalibrationRequest {
    name = name == null ? "" : name.strip();
    formCode = formCode == null ? "" : formCode;
    contacts = contacts == null ? List.of() : List.copyOf(contacts);
    participants = participants == null ? List.of() : List.copyOf(participants);
    expert = expert == null || expert.isBlank() ? null : expert;
  }
}
