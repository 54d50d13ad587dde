// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/document_content.h"

#include <QTemporaryFile>

#include <memory>
#include <mutex>

namespace parvis {

/// Contents of documents on their way into the library, outside of memory: in a temporary file of this user alone,
/// which is gone with the last reader, however the program ends. Any thread.
class ContentSpool
{
public:
    /// Writes a content to the end of the file, which is made when there is none. What is returned reads it again, as
    /// often as it is asked, and throws Error when the file was damaged. Throws Error, for a full disk above all.
    ContentReader put(const DocumentContent& content);

private:
    struct Disk
    {
        std::mutex mutex;
        QTemporaryFile file;

        qint64 append(const DocumentContent& content);
        DocumentContent read(qint64 place);
    };

    std::shared_ptr<Disk> disk_ = std::make_shared<Disk>();
};

} // namespace parvis
