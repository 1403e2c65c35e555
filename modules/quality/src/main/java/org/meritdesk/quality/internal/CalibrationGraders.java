package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.CalibrationRequest;
import org.meritdesk.quality.api.QualityProblem;

/** Who can be asked to mark (评分人). */
@ApplicationScoped
class CalibrationGraders {

  private InspectorList inspectors;

  @Inject
  CalibrationGraders(InspectorList inspectors) {
    this.inspectors = inspectors;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CalibrationGraders() {}

  List<String> all() {
    return List.copyOf(inspectors().keySet());
  }

  /** Those of a request, each once, the expert among them; at least two. */
  List<UserView> of(CalibrationRequest request) {
    Map<String, UserView> known = inspectors();
    List<String> logins = new ArrayList<>(request.participants());
    if (request.expert() != null) {
      logins.add(request.expert());
    }
    List<UserView> graders = new ArrayList<>();
    for (String login : logins.stream().distinct().sorted().toList()) {
      UserView user = known.get(login);
      if (user == null) {
        throw QualityProblem.CALIBRATION_GRADER_UNKNOWN.problem("login", login);
      }
      graders.add(user);
    }
    if (graders.size() < 2) {
      throw QualityProblem.CALIBRATION_GRADERS.problem("found", graders.size());
    }
    return graders;
  }

  private Map<String, UserView> inspectors() {
    return inspectors.all().stream()
        .collect(
            Collectors.toMap(UserView::login, user -> user, (one, other) -> one, TreeMap::new));
  }
}
