package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.Certificates;
import org.meritdesk.training.api.Feedback;
import org.meritdesk.training.api.FeedbackDue;
import org.meritdesk.training.api.RecordState;
import org.meritdesk.training.api.RecordView;
import org.meritdesk.web.faces.shell.Reader;

/** What a class asks of the reader afterwards (我的课后事项). */
@Named
@RequestScoped
public class MyLearning {

  @Inject private Feedback feedback;
  @Inject private Certificates certificates;
  @Inject private Reader reader;

  private @Nullable Set<Long> revoked;

  /** Whether a certificate of this record can be had. */
  public boolean certified(RecordView row) {
    Set<Long> known = revoked;
    if (known == null) {
      known = certificates.revoked();
      revoked = known;
    }
    return row.state() != RecordState.FAILED && !known.contains(row.id());
  }

  /** Classes that wait for the reader's rating. */
  public List<FeedbackDue> getToRate() {
    return feedback.due(reader.caller());
  }
}
