// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_accessible.h"

#include "app/map/canvas/map_canvas.h"
#include "app/map/canvas/map_item_text.h"
#include "domain/names.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

class MapAccessible;

/// One QPV of the map.
class QpvAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    QpvAccessible(MapCanvas* canvas, Id<Qpv> qpv)
        : canvas_(canvas)
        , qpv_(qpv)
    {
    }

    bool isValid() const override { return canvas_ && item(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return canvas_ ? canvas_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(canvas_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return withCode(item()->name, item()->code);
        case QAccessible::Description:
            return u"%1. %2"_s.arg(item()->place, itemText(*item(), canvas_->options().locale).replace(u'\n', u". "_s));
        case QAccessible::Value:
            return canvas_->scene()->classOf(*item()).label;
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect onCanvas = canvas_->rectOf(*item()).toAlignedRect();
        return {canvas_->mapToGlobal(onCanvas.topLeft()), onCanvas.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = canvas_->selection().contains(qpv_);
        state.focused = canvas_->hasFocus() && canvas_->currentQpv() == qpv_;
        state.offscreen = !QRectF(canvas_->rect()).intersects(canvas_->rectOf(*item()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && isValid())
            canvas_->choose(qpv_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    Id<Qpv> qpv() const { return qpv_; }

private:
    const MapItem* item() const { return canvas_->scene() ? canvas_->scene()->find(qpv_) : nullptr; }

    QPointer<MapCanvas> canvas_;
    Id<Qpv> qpv_;
};

/// The map as a list of the QPV that it shows, in the order of their codes. Entries live as long as the map; one that
/// is gone from the scene is no longer valid.
class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(entries_))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(canvas()->walkOrder().size()); }
    QAccessibleInterface* child(int index) const override
    {
        const std::vector<Id<Qpv>> order = canvas()->walkOrder();
        return index >= 0 && index < int(order.size()) ? entry(order[std::size_t(index)]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const std::vector<Id<Qpv>> order = canvas()->walkOrder();
        for (std::size_t index = 0; index < order.size(); ++index) {
            if (entries_.contains(order[index]) &&
                QAccessible::accessibleInterface(entries_.value(order[index])) == child)
                return int(index);
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto qpv = canvas()->qpvAt(canvas()->mapFromGlobal(QPoint(x, y)));
        return qpv ? entry(*qpv) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const auto current = canvas()->currentQpv();
        return canvas()->hasFocus() && current ? entry(*current) : nullptr;
    }

private:
    MapCanvas* canvas() const { return static_cast<MapCanvas*>(widget()); }
    QAccessibleInterface* entry(Id<Qpv> qpv) const
    {
        auto known = entries_.find(qpv);
        if (known == entries_.end())
            known = entries_.insert(qpv, QAccessible::registerAccessibleInterface(new QpvAccessible(canvas(), qpv)));
        return QAccessible::accessibleInterface(*known);
    }

    mutable QHash<Id<Qpv>, QAccessible::Id> entries_;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<MapCanvas*>(object);
    return canvas ? new MapAccessible(canvas) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace parvis
