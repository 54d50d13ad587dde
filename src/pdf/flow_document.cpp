#include "pdf/flow_document.h"

namespace parvis {

QStringList pageFontFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"), QStringLiteral("Liberation Sans"),
            QStringLiteral("Segoe UI"), QStringLiteral("DejaVu Sans")};
}

} // namespace parvis
