// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace parvis {

namespace {

constexpr const char* roleProperty = "accessibleRole";
constexpr const char* valueProperty = "accessibleValue";

/// The toolkit's own but for the role and the value.
class RoleAccessible : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override { return QAccessible::Role(widget()->property(roleProperty).toInt()); }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? widget()->property(valueProperty).toString()
                                           : QAccessibleWidget::text(which);
    }
    /// A picture is read as a whole, not by the parts of its scene.
    int childCount() const override { return role() == QAccessible::Chart ? 0 : QAccessibleWidget::childCount(); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(roleProperty).isValid() ? new RoleAccessible(widget) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
    // An interface that was made before keeps the role of before.
    if (QAccessibleInterface* old = QAccessible::queryAccessibleInterface(widget); old && old->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(old));
}

void setAccessibleValue(QWidget* widget, const QString& value)
{
    widget->setProperty(valueProperty, value);
    QAccessibleValueChangeEvent change(widget, value);
    QAccessible::updateAccessibility(&change);
}

} // namespace parvis
