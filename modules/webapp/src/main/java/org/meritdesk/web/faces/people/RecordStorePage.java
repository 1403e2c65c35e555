package org.meritdesk.web.faces.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.WebhookFormat;
import org.meritdesk.people.api.Webhooks;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/** Connects a learning record store (学习记录库接入). */
@Named
@RequestScoped
public class RecordStorePage {

  @Inject private Webhooks webhooks;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private String name = "";
  private String url = "";
  private WebhookFormat format = WebhookFormat.XAPI_1;
  private String account = "";
  private @Nullable String password;

  /** Connects it: from now on it is told every completion. */
  public void connect() {
    webhooks.connect(name, url, format, account, password == null ? "" : password, reader.caller());
    notices.done("outbox", "outbox.store.done", name);
  }

  /** The editions to choose from. */
  public WebhookFormat[] getFormats() {
    return Arrays.stream(WebhookFormat.values())
        .filter(WebhookFormat::store)
        .toArray(WebhookFormat[]::new);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name.strip();
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url == null ? "" : url.strip();
  }

  public WebhookFormat getFormat() {
    return format;
  }

  public void setFormat(@Nullable WebhookFormat format) {
    this.format = format == null ? WebhookFormat.XAPI_1 : format;
  }

  public String getAccount() {
    return account;
  }

  public void setAccount(@Nullable String account) {
    this.account = account == null ? "" : account.strip();
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }
}
