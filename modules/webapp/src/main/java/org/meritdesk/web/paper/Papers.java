package org.meritdesk.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Career;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.Honours;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.web.StepNames;

/** What a decision hands out on paper, the same for pages and for systems (文书). */
@RequestScoped
public class Papers {

  @Inject private Career career;
  @Inject private Honours honours;
  @Inject private SignIns signIns;
  @Inject private StepNames steps;

  /**
   * The letter about a step that was approved.
   *
   * @throws org.meritdesk.kernel.Problem {@code CAREER_NOT_FOUND}, also before it is approved
   */
  public byte[] letter(long id, Caller reader, Locale locale, ZoneId zone) {
    CareerCase step = career.get(id, reader);
    if (step.state() != CareerState.APPROVED) {
      throw IncentiveProblem.CAREER_NOT_FOUND.problem("case", id);
    }
    LocalDate from = step.effectiveOn();
    return new CareerLetter(locale, zone)
        .of(
            step,
            steps.of(step.promotion().to(), from, locale),
            named(step.proposedBy()),
            named(step.decidedBy()));
  }

  /**
   * The certificate of an honour that was given.
   *
   * @throws org.meritdesk.kernel.Problem {@code HONOUR_NOT_FOUND}, also before it is given
   */
  public byte[] honour(long id, Caller reader, Locale locale, ZoneId zone) {
    Honour honour = honours.get(id, reader);
    if (honour.state() != HonourState.CONFIRMED) {
      throw IncentiveProblem.HONOUR_NOT_FOUND.problem("honour", id);
    }
    return new HonourPaper(locale, zone).of(honour);
  }

  private String named(@Nullable String login) {
    return login == null ? "" : signIns.user(login).map(UserView::displayName).orElse(login);
  }
}
