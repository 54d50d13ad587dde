// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDialog>

#include <memory>

namespace Ui {
class EventDialog;
}

namespace parvis {

/// Asks for an event of the calendar; it needs a date, as precise as known, and a title. GUI thread.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param event  what is changed; one without a key is a new one, with empty fields
    EventDialog(const Register& records, const Event& event, QWidget* parent);
    ~EventDialog() override;

    /// For a new event.
    void proposeDate(QDate day);
    /// The event as typed; read after the dialog was accepted.
    Event typedEvent() const;

private:
    void check();

    Event event_;
    std::unique_ptr<Ui::EventDialog> ui_;
};

} // namespace parvis
