package org.meritdesk.web.faces.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What one page hands to the next of the same session (跨页传递). It is kept before the browser is sent
 * on: the flash of Faces keeps messages only after the answer left, and a quick browser misses
 * them.
 */
@Named
@SessionScoped
public class Carried implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Queue<String> sayings = new ConcurrentLinkedQueue<>();
  private final Map<String, Serializable> things = new ConcurrentHashMap<>();

  /** Lets the next page say something. */
  public void say(String text) {
    sayings.add(text);
  }

  /** Hands a thing to the page that asks for it; an older one of this name is forgotten. */
  public void hand(String name, Serializable thing) {
    things.put(name, thing);
  }

  /** Takes what was handed under this name; there is nothing the second time. */
  public Optional<Serializable> take(String name) {
    return Optional.ofNullable(things.remove(name));
  }

  /** Says on the page that is about to be shown what was kept for it. */
  public void show() {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (String text = sayings.poll(); text != null; text = sayings.poll()) {
      faces.addMessage(null, new FacesMessage(text));
    }
  }
}
