/** The links that the emulator hands out, and the way back from them. */
export interface Links {
  /** Where the merchant finds an order's form. */
  prefillUrl(orderId: string): string;
  /** The order that such a link is for, under whatever address the emulator is reached; `undefined` for other links. */
  orderIdIn(link: string): string | undefined;
}

/** Makes links below `pagesUrl`, which may change, with a path that ends in a slash. */
export function createLinks({
  pagesUrl,
  prefillPath,
}: {
  pagesUrl: () => string;
  prefillPath: string;
}): Links {
  return {
    prefillUrl: (orderId) => `${pagesUrl()}${prefillPath}${orderId}`,
    orderIdIn: (link) => {
      if (!link.includes(prefillPath) || !URL.canParse(link)) return undefined;
      const { pathname } = new URL(link);
      const orderId = pathname.slice(pathname.lastIndexOf("/") + 1);
      return orderId !== "" && pathname.endsWith(`${prefillPath}${orderId}`) ? orderId : undefined;
    },
  };
}
