package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.LearntBy;
import org.meritdesk.training.api.TalkBasis;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkView;
import org.meritdesk.training.api.TrainingEffects;
import org.meritdesk.web.faces.shell.Reader;

/** What the classes of the quarter changed, for the quarterly interview (季度面谈培训效果). */
@Named
@RequestScoped
public class TalkEffects {

  @Inject private TrainingEffects effects;
  @Inject private Reader reader;

  private @Nullable List<LearntBy> found;

  /** Class by class and measure by measure; nothing in other kinds of talk. */
  public List<LearntBy> of(TalkView talk) {
    List<LearntBy> known = found;
    if (known == null) {
      TalkBasis basis = talk.basis();
      known =
          talk.kind() == TalkKind.QUARTERLY
              ? effects.learntBy(
                  talk.agentId(),
                  basis.from().atDay(1),
                  basis.to().plusMonths(1).atDay(1),
                  reader.caller())
              : List.of();
      found = known;
    }
    return known;
  }
}
