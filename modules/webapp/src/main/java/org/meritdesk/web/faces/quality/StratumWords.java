package org.meritdesk.web.faces.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.web.faces.shell.PageTexts;

/** What a contact stands for in a draw, in words (分层名称): team, channel, tenure. */
@Named
@RequestScoped
public class StratumWords {

  @Inject private Teams teams;
  @Inject private PageTexts texts;

  private @Nullable Map<String, String> names;

  /** The words of a stratum such as {@code PHONE-A/phone}. */
  public String of(String stratum) {
    return Arrays.stream(stratum.split("/", -1))
        .filter(part -> !part.isBlank())
        .map(part -> names().getOrDefault(part, texts.known("channel", part)))
        .collect(Collectors.joining(" · "));
  }

  private Map<String, String> names() {
    Map<String, String> known = names;
    if (known == null) {
      known = new HashMap<>();
      for (String tenure : new String[] {"new", "settled", "senior"}) {
        known.put(tenure, texts.name("sampling.tenure", tenure));
      }
      for (TeamView team : teams.all()) {
        known.put(team.code(), texts.either(team.nameZh(), team.nameEn()));
      }
      names = known;
    }
    return known;
  }
}
