package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;

/** The name behind a login that records carry (操作人姓名). */
@Named("who")
@RequestScoped
public class Who {

  private static final String KEY = "key:";

  @Inject private SignIns signIns;
  @Inject private PageTexts texts;

  private final Map<String, String> names = new HashMap<>();

  /** The name of a person, a key as such, the login of somebody unknown. */
  public String is(@Nullable String login) {
    return login == null ? "" : names.computeIfAbsent(login, this::named);
  }

  private String named(String login) {
    return login.startsWith(KEY)
        ? texts.of("who.key", login.substring(KEY.length()))
        : signIns.user(login).map(UserView::displayName).orElse(login);
  }
}
