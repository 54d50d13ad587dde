// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/comparison.h"
#include "widgets/tables/record_table_view.h"

#include <memory>

namespace parvis {

template <>
struct StateLook<Outcome>
{
    static std::pair<Shape, Tone> of(Outcome outcome);
};
template <>
struct StateLook<ChangeSubject>
{
    static std::pair<Shape, Tone> of(ChangeSubject subject);
};

/// What changed between two states: the rows themselves, and in words.
struct Comparison
{
    std::vector<RowChange> changes;
    std::vector<ComparedRecord> records;
    bool isDoubtful = false; ///< the dates of the history contradict each other about one of the states
};

/// The records that were added, changed or removed, with their old values struck through. GUI thread.
class ComparedTable : public RecordTableView
{
    Q_OBJECT

public:
    explicit ComparedTable(QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison, const Register& records);
    /// Null: none was set yet.
    const std::shared_ptr<const Comparison>& comparison() const { return comparison_; }
    /// The record of a row; null for a key of none.
    const ComparedRecord* recordAt(qint64 id) const;

Q_SIGNALS:
    void changeSelected(const parvis::RowChange& change);

private:
    std::shared_ptr<const Comparison> comparison_;
};

} // namespace parvis
