package org.meritdesk.people.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be called from here (外呼地址): a guard against calls into the own network. */
public final class OutboundAddress {

  private OutboundAddress() {}

  /** The address if its form is allowed: https with a host, or http to a host allowed by name. */
  public static Optional<URI> of(String text, Set<String> allowed) {
    try {
      URI uri = new URI(text.strip());
      String host = uri.getHost();
      boolean named = host != null && allowed.contains(host.toLowerCase(Locale.ROOT));
      boolean scheme =
          "https".equalsIgnoreCase(uri.getScheme())
              || named && "http".equalsIgnoreCase(uri.getScheme());
      boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
      return host != null && scheme && plain ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether every address that a host stands for lies in the open, or the host is allowed. */
  public static boolean open(String host, List<InetAddress> addresses, Set<String> allowed) {
    return allowed.contains(host.toLowerCase(Locale.ROOT))
        || !addresses.isEmpty() && addresses.stream().noneMatch(OutboundAddress::inner);
  }

  private static boolean inner(InetAddress address) {
    byte[] b = address.getAddress();
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    boolean shared = b.length == 4 && first == 100 && second >= 64 && second < 128;
    boolean nowhere = b.length == 4 && (first == 0 || first >= 240);
    boolean local = address instanceof Inet6Address && (first & 0xfe) == 0xfc;
    boolean carries4 = b.length == 16 && first == 0 && second == 0x64; // 64:ff9b::/96
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress()
        || address.isMulticastAddress()
        || shared
        || nowhere
        || local
        || carries4;
  }
}
