package org.meritdesk.web.faces.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.web.faces.Figures;
import org.meritdesk.web.faces.Words;

/** Makes the cards of a form (质检项卡片生成). */
record CriterionCards(Words words, Figures figures) {

  private static final int LABEL = 10;

  List<CriterionCard> of(FormDocument form) {
    List<CriterionCard> cards = new ArrayList<>();
    FormTongue tongue = new FormTongue(words);
    for (FormSection section : form.sections()) {
      String title = tongue.of(section.names());
      for (Criterion criterion : section.criteria()) {
        cards.add(card(cards.size() + 1, title, criterion, tongue));
        title = "";
      }
    }
    return cards;
  }

  private CriterionCard card(int number, String section, Criterion criterion, FormTongue tongue) {
    List<CriterionCard.Point> points = new ArrayList<>();
    for (ScalePoint point : criterion.points()) {
      points.add(point(points.size() + 1, criterion, point, tongue));
    }
    NotApplicablePolicy policy = criterion.notApplicable();
    return new CriterionCard(
        number,
        criterion.code(),
        section,
        tongue.of(criterion.names()),
        criterion.weight().signum() == 0
            ? ""
            : figures.plain(criterion.fullPoints().multiply(criterion.weight())),
        points,
        policy == NotApplicablePolicy.FORBID ? "" : words.name("inspect.na", policy),
        criterion.fail() != null,
        criterion.comment() == CommentRule.OPTIONAL
            ? ""
            : words.name("inspect.comment", criterion.comment()),
        criterion.askedIf() != null);
  }

  private CriterionCard.Point point(
      int digit, Criterion criterion, ScalePoint point, FormTongue tongue) {
    BigDecimal worth = point.points().multiply(criterion.weight());
    String wording = tongue.of(point.wording());
    String label = criterion.weight().signum() == 0 ? shortened(wording) : figures.plain(worth);
    return new CriterionCard.Point(digit, point.code(), label, wording, point.fails());
  }

  private static String shortened(String wording) {
    return wording.codePointCount(0, wording.length()) <= LABEL
        ? wording
        : wording.substring(0, wording.offsetByCodePoints(0, LABEL)) + "…";
  }
}
