// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/lists/signatory_list.h"

#include <QAbstractTableModel>

namespace parvis {

/// A pasted list as a table: what becomes of each line, then its cells as pasted; what is wrong with a cell stands in
/// its tip and in the first column. GUI thread.
class PastedListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int firstCell = 1; ///< the column of the first pasted one

    explicit PastedListModel(QObject* parent = nullptr);

    void setList(PastedList list);
    void setChecked(CheckedList checked);
    void setOnlyRefused(bool only);

    const PastedList& list() const { return list_; }
    const CheckedList& checked() const { return checked_; }
    /// Why the cell or its line is left out; empty: it is not.
    QString problemAt(const QModelIndex& index) const;
    /// That, or what is to be checked of a cell or line that is taken.
    QString remarkAt(const QModelIndex& index) const;
    /// The lines left out, with the titles and the reasons, as a spreadsheet pastes them.
    QString refusedText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    const QStringList& cellsOf(std::size_t line) const;
    QString outcomeText(const SignatoryLine& line) const;

    PastedList list_;
    CheckedList checked_;
    bool onlyRefused_ = false;
    std::vector<std::size_t> shown_; ///< rows → lines
};

} // namespace parvis
