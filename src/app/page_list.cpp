#include "app/page.h"

namespace parvis {

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> pages;
    return pages;
}

} // namespace parvis
