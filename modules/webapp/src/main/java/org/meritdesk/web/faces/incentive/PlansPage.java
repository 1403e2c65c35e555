package org.meritdesk.web.faces.incentive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.meritdesk.incentive.api.PayRight;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanView;
import org.meritdesk.incentive.api.Plans;
import org.meritdesk.web.faces.shell.Reader;

/** The incentive plans with their versions, and the documents to begin from (激励方案一览). */
@Named
@RequestScoped
public class PlansPage {

  @Inject private Plans plans;
  @Inject private Reader reader;

  /** All plans. */
  public List<PlanView> getAll() {
    return plans.all();
  }

  /** The documents that ship. */
  public List<PlanDocument> getTemplates() {
    return plans.templates();
  }

  /** Whether the reader may draft. */
  public boolean isMaker() {
    return PayRight.MAKE.heldBy(reader.caller());
  }
}
