// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

class QComboBox;

namespace parvis {

/// A table header with a box of choices under the title of each column but the first ones. Owned by its table; GUI
/// thread.
class ColumnChoiceHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnChoiceHeader(QWidget* parent = nullptr);

    /// @param first    the columns before it have no box
    /// @param current  the place of the choice of each column from `first` on
    void setChoices(int first, const QStringList& choices, const std::vector<int>& current);
    QComboBox* box(int column) const; ///< null: the column has none

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int column, int choice);

protected:
    void updateGeometries() override;

private:
    void placeBoxes();
    int boxHeight() const;

    int first_ = 0;
    std::vector<QComboBox*> boxes_;
};

} // namespace parvis
