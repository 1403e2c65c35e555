package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentQuery;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.training.api.InstructorRight;
import org.meritdesk.training.api.InstructorState;
import org.meritdesk.training.api.InstructorView;
import org.meritdesk.training.api.Instructors;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Who teaches, and who is on the way there (内部讲师). */
@Named
@RequestScoped
public class InstructorsPage {

  private static final int CHOICES = 500;

  @Inject private Instructors instructors;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private @Nullable Long nominee;
  private @Nullable List<InstructorView> found;

  /** Instructors and candidates. */
  public List<InstructorView> getRows() {
    List<InstructorView> known = found;
    if (known == null) {
      known = instructors.list(reader.caller());
      found = known;
    }
    return known;
  }

  /** How many are certified today. */
  public long getHolding() {
    return getRows().stream().filter(InstructorView::holds).count();
  }

  /** Whether the reader names candidates. */
  public boolean isNominating() {
    return InstructorRight.NOMINATE.heldBy(reader.caller());
  }

  /** Whom the reader may name. */
  public List<AgentView> getChoices() {
    Set<Long> named =
        getRows().stream()
            .filter(each -> each.state() != InstructorState.ENDED)
            .map(InstructorView::agentId)
            .collect(Collectors.toSet());
    return agents
        .search(new AgentQuery(null, null, null, true, null, 0, CHOICES), reader.caller())
        .agents()
        .stream()
        .filter(agent -> !named.contains(agent.id()))
        .toList();
  }

  /** Names a candidate. */
  public void nominate() {
    Long chosen = nominee;
    if (chosen == null) {
      notices.refuse("instructor.nobody");
      return;
    }
    instructors.nominate(chosen, reader.caller());
    notices.done("instructor?agent=" + chosen, "instructor.nominated");
  }

  public @Nullable Long getNominee() {
    return nominee;
  }

  public void setNominee(@Nullable Long nominee) {
    this.nominee = nominee;
  }
}
