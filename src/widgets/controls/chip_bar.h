// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parvis {

struct Chip
{
    QString key;
    QString label;

    friend bool operator==(const Chip&, const Chip&) = default;
};

/// What can be taken away again, such as the active filters, as buttons wrapped over as many lines as needed, and one
/// that removes all. Hidden when there is none.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget* parent = nullptr);

    void setChips(const std::vector<Chip>& chips);
    const std::vector<Chip>& chips() const { return chips_; }

Q_SIGNALS:
    void removed(const QString& key);
    void cleared();

private:
    std::vector<Chip> chips_;
};

} // namespace parvis
