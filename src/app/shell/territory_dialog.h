// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDialog>

#include <optional>

namespace parvis {

class SearchedBox;

/// Asks for the EPCI that a user works for, or the whole region. Deletes itself when it is closed. GUI thread.
class TerritoryDialog : public QDialog
{
    Q_OBJECT

public:
    TerritoryDialog(const Register& records, std::optional<Id<Epci>> current, QWidget* parent);

    SearchedBox* box() const { return box_; }

Q_SIGNALS:
    void chosen(std::optional<parvis::Id<parvis::Epci>> epci);

private:
    SearchedBox* box_;
};

} // namespace parvis
