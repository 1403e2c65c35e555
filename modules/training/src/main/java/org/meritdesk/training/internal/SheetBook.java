package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationInvitation;
import org.meritdesk.training.api.CooperationProblem;
import org.meritdesk.training.api.CooperationSheet;
import org.meritdesk.training.api.CooperationSheets;
import org.meritdesk.training.api.CooperationState;
import org.meritdesk.training.domain.LinkKey;

/** Takes answers by personal links (协作评分链接). */
@ApplicationScoped
class SheetBook implements CooperationSheets {

  private Jdbi jdbi;
  private CooperationReading reading;
  private LinkGuesses guesses;
  private Clock clock;

  @Inject
  SheetBook(Jdbi jdbi, CooperationReading reading, LinkGuesses guesses, Clock clock) {
    this.jdbi = jdbi;
    this.reading = reading;
    this.guesses = guesses;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected SheetBook() {}

  @Override
  public CooperationSheet get(String key, String address) {
    guesses.demandSlow(address);
    return jdbi.withHandle(
        handle -> {
          CooperationRows.Asked asked = asked(handle, key, address);
          CooperationRows.Round round = CooperationSteps.round(handle, asked.round(), false);
          CooperationInvitation invitation = asked.invitation();
          return new CooperationSheet(
              round.title(),
              invitation.departmentZh(),
              invitation.departmentEn(),
              invitation.person(),
              round.from(),
              round.to(),
              round.due(),
              reading.asked(round));
        });
  }

  @Override
  @Transactional
  public void answer(String key, List<CooperationAnswer> answers, String address) {
    guesses.demandSlow(address);
    jdbi.useTransaction(
        handle -> {
          CooperationRows.Asked asked = asked(handle, key, address);
          CooperationRows.Round round = CooperationSteps.round(handle, asked.round(), true);
          CooperationSteps.take(handle, round, asked.invitation().id(), answers);
        });
  }

  private CooperationRows.Asked asked(Handle handle, String key, String address) {
    Optional<CooperationRows.Asked> found = CooperationRows.asked(handle, LinkKey.digest(key));
    if (found.isEmpty()) {
      guesses.wrong(address);
      throw CooperationProblem.COOPERATION_LINK.problem();
    }
    CooperationRows.Asked asked = found.get();
    CooperationRows.Round round = CooperationSteps.round(handle, asked.round(), false);
    if (asked.invitation().answered()
        || round.state() != CooperationState.OPEN
        || CooperationSteps.today(clock).isAfter(round.due())) {
      throw CooperationProblem.COOPERATION_LINK.problem();
    }
    return asked;
  }
}
