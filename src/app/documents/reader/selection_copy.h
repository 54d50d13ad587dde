// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_source.h"
#include "app/documents/reader/text_selection.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

/// Puts what is selected in a document on the clipboard, as text or as the rows and cells of a table. Where the words
/// of some pages are not known to the reader, all are read in a worker, with progress and cancel. GUI thread.
class SelectionCopy
{
public:
    enum class Form { Text, Table };

    explicit SelectionCopy(Workspace& workspace);

    /// Nothing selected copies nothing. A region is always a table.
    void copy(const TextSelection& selection, const DocumentSource& source, Form form);
    void cancel() { job_.cancel(); }

private:
    Workspace& workspace_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
