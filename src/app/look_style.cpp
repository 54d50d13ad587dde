#include "app/look_style.h"

#include "app/theme.h"

#include <QStyleFactory>

namespace parvis {

LookStyle::LookStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return Theme::unit() * 2;
    case PM_FocusFrameHMargin:
        return Theme::unit() - 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace parvis
