package org.meritdesk.web.faces.training;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.training.api.CooperationAnswer;
import org.meritdesk.training.api.CooperationQuestion;
import org.meritdesk.training.api.RatedTeam;

/** The fields of the answer sheet (评分表单): a team without any mark is left out. */
final class RateFields {

  private RateFields() {}

  /** The name of a question's field. */
  static String mark(long team, CooperationQuestion question) {
    return "mark." + team + "." + question;
  }

  /** The name of the field for words. */
  static String words(long team) {
    return "words." + team;
  }

  /** What was filled in. */
  static List<CooperationAnswer> read(HttpServletRequest request, List<RatedTeam> teams) {
    List<CooperationAnswer> answers = new ArrayList<>();
    for (RatedTeam team : teams) {
      Map<CooperationQuestion, Integer> marks = new EnumMap<>(CooperationQuestion.class);
      for (CooperationQuestion question : CooperationQuestion.values()) {
        String given = request.getParameter(mark(team.teamId(), question));
        if (given != null && given.matches("[1-5]")) {
          marks.put(question, Integer.valueOf(given));
        }
      }
      String words = request.getParameter(words(team.teamId()));
      if (!marks.isEmpty() || words != null && !words.isBlank()) {
        answers.add(new CooperationAnswer(team.teamId(), marks, words));
      }
    }
    return answers;
  }
}
