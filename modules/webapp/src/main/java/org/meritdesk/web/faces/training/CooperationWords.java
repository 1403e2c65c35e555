package org.meritdesk.web.faces.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.meritdesk.training.api.CooperationInvitation;
import org.meritdesk.training.api.CooperationSheet;
import org.meritdesk.training.api.RatedTeam;
import org.meritdesk.web.faces.shell.Reader;

/** Names of teams and departments in the reader's language (协作评分文字). */
@Named("cooperationWords")
@RequestScoped
public class CooperationWords {

  @Inject private Reader reader;

  /** The team's name. */
  public String team(RatedTeam team) {
    return one(team.nameZh(), team.nameEn());
  }

  /** The department of somebody who is asked. */
  public String department(CooperationInvitation invitation) {
    return one(invitation.departmentZh(), invitation.departmentEn());
  }

  /** The department of who holds the link. */
  public String department(CooperationSheet sheet) {
    return one(sheet.departmentZh(), sheet.departmentEn());
  }

  private String one(String chinese, String english) {
    return "zh".equals(reader.getLocale().getLanguage()) ? chinese : english;
  }
}
