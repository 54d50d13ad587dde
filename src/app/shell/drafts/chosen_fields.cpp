// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drafts/chosen_fields.h"

#include "domain/translate.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QRadioButton>

namespace parvis {

namespace {

QString shownBy(const QWidget& field)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&field))
        return box->currentText();
    if (const auto* check = qobject_cast<const QCheckBox*>(&field))
        return check->isChecked() ? translate("app", "yes") : translate("app", "no");
    if (const auto* radio = qobject_cast<const QRadioButton*>(&field)) // the one left says nothing, the one taken does
        return radio->isChecked() ? translate("app", "yes") : QString();
    const auto* number = qobject_cast<const QAbstractSpinBox*>(&field); // a date, too
    return number ? number->text() : QString();
}

} // namespace

ChosenFields::ChosenFields(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool ChosenFields::isKnown(const QWidget& field)
{
    return qobject_cast<const QComboBox*>(&field) || qobject_cast<const QAbstractSpinBox*>(&field) ||
           qobject_cast<const QCheckBox*>(&field) || qobject_cast<const QRadioButton*>(&field);
}

QString ChosenFields::chosen(const QWidget& field) const
{
    const auto before = before_.find(&field);
    const QString now = shownBy(field);
    return before != before_.end() && before->second != now ? now : QString();
}

/// A box may hold the line that has the keyboard.
bool ChosenFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        for (auto* widget = static_cast<const QWidget*>(watched); widget; widget = widget->parentWidget()) {
            if (!isKnown(*widget) || !qobject_cast<const QDialog*>(widget->window()))
                continue;
            note(*widget);
            if (!qobject_cast<const QRadioButton*>(widget) || !widget->parentWidget())
                continue;
            for (const QRadioButton* other : widget->parentWidget()->findChildren<QRadioButton*>())
                note(*other); // an arrow takes it before the keyboard is there
        }
    }
    return QObject::eventFilter(watched, event);
}

void ChosenFields::note(const QWidget& field)
{
    if (before_.try_emplace(&field, shownBy(field)).second)
        connect(&field, &QObject::destroyed, this, [this](const QObject* gone) { before_.erase(gone); });
}

} // namespace parvis
