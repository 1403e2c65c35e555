package org.meritdesk.training.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.meritdesk.training.api.CooperationDraft;
import org.meritdesk.training.api.ServedDepartment;

/** What is wrong with a round or a department (协作评分检查): the name of the first field. */
public final class CooperationCheck {

  private static final int LONGEST = 80;
  private static final int FEWEST = 3;
  private static final int MOST = 50;
  private static final int MOST_TEAMS = 20;

  private CooperationCheck() {}

  /** Of a department. */
  public static Optional<String> of(ServedDepartment department) {
    if (!named(department.nameZh())) {
      return Optional.of("nameZh");
    }
    if (!named(department.nameEn())) {
      return Optional.of("nameEn");
    }
    boolean people =
        department.people().size() <= MOST
            && department.people().stream().allMatch(CooperationCheck::named);
    return people ? Optional.empty() : Optional.of("people");
  }

  /** Of a round; it may lie in the past, but answers are taken from today on. */
  @SuppressWarnings("NullAway") // a parsed draft may lack a day
  public static Optional<String> of(CooperationDraft draft, Set<Long> teams, LocalDate today) {
    if (!named(draft.title())) {
      return Optional.of("title");
    }
    if (draft.from() == null) {
      return Optional.of("from");
    }
    if (draft.to() == null || draft.to().isBefore(draft.from())) {
      return Optional.of("to");
    }
    if (draft.due() == null
        || draft.due().isBefore(today)
        || draft.due().isAfter(today.plusDays(MOST * 2))) {
      return Optional.of("due");
    }
    if (draft.fewest() < FEWEST || draft.fewest() > MOST) {
      return Optional.of("minimum");
    }
    if (draft.teams().isEmpty()
        || draft.teams().size() > MOST_TEAMS
        || !teams.containsAll(draft.teams())) {
      return Optional.of("teams");
    }
    return draft.departments().isEmpty() ? Optional.of("departments") : Optional.empty();
  }

  private static boolean named(String text) {
    return !text.isBlank() && text.length() <= LONGEST;
  }
}
