package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.NotApplicablePolicy;

/** What may be chosen in a form's menus (质检表选项). */
@Named
@RequestScoped
public class FormChoices {

  /** What a criterion may speak about. */
  public Aspect[] getAspects() {
    return Aspect.values();
  }

  /** What N/A may do. */
  public NotApplicablePolicy[] getPolicies() {
    return NotApplicablePolicy.values();
  }

  /** When a comment may be needed. */
  public CommentRule[] getComments() {
    return CommentRule.values();
  }

  /** How far a fail may reach. */
  public FailScope[] getScopes() {
    return FailScope.values();
  }

  /** How far falling below a floor may reach. */
  public List<FailScope> getFloors() {
    return List.of(FailScope.SECTION, FailScope.FORM);
  }
}
